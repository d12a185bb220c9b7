import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules", "build", "graph", "coverage", "src/language/kernel/kernel.as.ts"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-empty": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    // The library never prints, and the same input gives the same bytes: no clock, no chance.
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**", "src/page/**", "src/neo4j/**"],
    rules: {
      "no-console": "error",
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Use the seeded generator." },
        { object: "Date", property: "now", message: "The result may not depend on the clock." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The result may not depend on the clock.",
        },
      ],
    },
  },
);
