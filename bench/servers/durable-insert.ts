import { hash } from 'node:crypto';
import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import { listenOnLoopback } from './listening.ts';
import { copyTables, templateRows } from './template-rows.ts';

const [templateFile = '', databaseFile = ''] = process.argv.slice(2);

const template = new Database(templateFile, { readonly: true });
const database = new Database(databaseFile);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
copyTables(template, database);
const rows = templateRows(template);
template.close();

const inserts = rows.map(({ table, row }) => {
  const columns = Object.keys(row);
  const values = columns.map((column) => `@${column}`);
  const statement = database.prepare(
    `insert into ${table} (${columns.join(', ')}) values (${values.join(', ')})`,
  );
  return { row, statement };
});
const deleteJob = database.prepare('delete from jobs where job_id = ?');

interface Order {
  orderId: string;
  orderLineId: string;
  businessId: string;
}

const store = database.transaction((order: Order) => {
  const keyOf = (what: string) => hash('sha256', what + order.orderLineId);
  const own: Record<string, string> = {
    order_id: order.orderId,
    order_line_id: order.orderLineId,
    instance_id: order.businessId,
    order_key: keyOf('order'),
    instance_key: keyOf('instance'),
    ledger_key: keyOf('ledger'),
    job_id: keyOf('ledger'),
    nonce_key: keyOf('nonce'),
  };
  inserts.forEach(({ row, statement }, index) => {
    const call_id = `${index}${order.businessId.slice(1)}`;
    statement.run({ ...row, ...ownOf(row, { ...own, call_id }) });
  });
  deleteJob.run(own.job_id);
});

function ownOf(row: object, own: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(own).filter(([column]) => column in row));
}

// The base line of storage: what a creation writes, in one plain transaction a call, each waiting for the disk.
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
  });
  request.on('end', () => {
    const order = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Order;
    store.immediate(order);
    const message = { resultCode: '000000', resultMsg: 'success', instanceId: order.businessId };
    const body = Buffer.from(JSON.stringify(message));
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
    response.end(body);
  });
});

await listenOnLoopback(server);
