import { kitTable } from '../../fixtures/kit-table.ts';
import { testSceneTable } from '../../fixtures/scene-table.ts';

testSceneTable(
  kitTable('linked-kit-v2', {
    list: (entries) => entries,
    fullList: { field: 'orgInfoList', name: 'orgName' },
    isNewer: true,
  }),
);
