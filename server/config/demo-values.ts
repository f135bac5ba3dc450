/** Keys of the demo configuration. They are published, so nothing but a demo may use them. */
export const demoValues: readonly string[] = [
  'demo-access-key-0001',
  'demo-kit-key-0001',
  'demo-ak',
  'demo-sk',
  'demo-management-token',
];
