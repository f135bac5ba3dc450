// The arrows of docs/architecture.md: which room may use which. A room that is not named in `mayUse` may use nothing of ours.
const mayUse = {
  generated: [],
  protocol: ['generated'],
  storage: ['migrations'],
  migrations: [],
  plugins: [],
  lifecycle: ['storage', 'plugins/contract.ts'],
  metering: ['storage'],
  handlers: ['generated', 'protocol', 'lifecycle'],
  outbound: ['generated', 'protocol', 'storage', 'lifecycle/ports.ts', 'metering/ports.ts'],
  server: [
    'generated',
    'protocol',
    'storage',
    'migrations',
    'plugins/contract.ts',
    'lifecycle',
    'metering',
    'handlers',
    'outbound',
  ],
  simulator: ['generated', 'protocol'],
  cli: ['server', 'simulator', 'outbound', 'protocol'],
};

const rooms = Object.keys(mayUse);
const inRoom = (room) => (room.endsWith('.ts') ? `^${room.replace('.', '\\.')}$` : `^${room}/`);

const arrows = rooms.map((room) => ({
  name: `arrow-of-${room}`,
  comment: `${room}/ may use ${mayUse[room].join(', ') || 'no other room'}`,
  severity: 'error',
  from: { path: inRoom(room) },
  to: {
    path: [...rooms, 'test', 'bench', 'tools'].map(inRoom),
    pathNot: [inRoom(room), ...mayUse[room].map(inRoom)],
  },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'plugins-know-the-contract-only',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/' },
      to: { path: '^plugins/', pathNot: ['^plugins/contract\\.ts$', '^plugins/$1/'] },
    },
    {
      name: 'protocol-is-pure',
      comment: 'protocol/ does no I/O: of Node it may use crypto only.',
      severity: 'error',
      from: { path: '^protocol/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'no-http-in-the-lifecycle',
      comment: 'lifecycle/ knows no HTTP.',
      severity: 'error',
      from: { path: '^lifecycle/' },
      to: { path: '^(node:)?https?$|node_modules/(express|undici)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^koobridge/contract$' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { pathNot: '^(test|bench|tools)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
