import { kitTable } from '../../fixtures/kit-table.ts';
import { testSceneTable } from '../../fixtures/scene-table.ts';

testSceneTable(
  kitTable('linked-kit-v1', {
    list: (entries) => JSON.stringify(entries),
    fullList: { field: 'orgInfo', name: 'name' },
    isNewer: false,
  }),
);
