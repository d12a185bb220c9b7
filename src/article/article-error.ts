/** The articles as a whole cannot be read; says where, what was found and what to do. */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
  readonly cure: string;

  constructor(message: string, cure: string, options?: ErrorOptions) {
    super(message, options);
    this.cure = cure;
  }
}
