// Two projects: the rooms (unit and property tests in Node) and the journeys (whole jobs in a real browser).
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'commonjs',
          moduleResolution: 'node10',
          ignoreDeprecations: '5.0',
          esModuleInterop: true,
          jsx: 'react-jsx',
          target: 'ES2022',
          isolatedModules: true,
        },
      },
    ],
  },
  setupFilesAfterEnv: ['<rootDir>/test/fail-on-console-error.ts'],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'rooms',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/journeys/'],
    },
    {
      ...shared,
      displayName: 'journeys',
      globalSetup: '<rootDir>/test/journeys/find-browser.ts',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
    },
  ],
};
