import { testBuyer, testMail, testProduct } from '../test-data.ts';
import type { Buyer, ChargingMode, Merchant, Product } from './merchant.ts';
import type { StateStore } from './state-store.ts';
import { TradeError } from './trade-error.ts';

/** Merchants, what they sell, and who buys. */
export interface Shelf {
  /** Names a merchant's endpoint, or another address or key of it; it sells a product of the same name at once. */
  register(merchant: Merchant): void;
  merchants(): Merchant[];
  /** @throws TradeError for an unknown endpoint. */
  merchant(endpoint: string): Merchant;
  /** Puts a product on the shelf. */
  offer(wish: ProductWish): Product;
  /** @throws TradeError for an unknown product. */
  product(productId: string): Product;
  products(): Product[];
  keep(product: Product): void;
  addBuyer(wish: Partial<Buyer>): Buyer;
  buyer(customerId: string): Buyer;
  buyers(): Buyer[];
}

/** A product; the rest is filled with test data. */
export type ProductWish = Pick<Product, 'endpoint'> &
  Partial<Pick<Product, 'productId' | 'name' | 'skuCode' | 'chargingModes'>>;

const allModes: ChargingMode[] = ['PERIOD', 'ONE_TIME', 'ON_DEMAND', 'ON_DEMAND_PKG'];

/** The shelf with what the store remembers of it. */
export function createShelf(store: StateStore): Shelf {
  const merchants = store.collection<Merchant>('merchants');
  const products = store.collection<Product>('products');
  const buyers = store.collection<Buyer>('buyers');

  const merchant = (endpoint: string) => {
    const found = merchants.get(endpoint);
    if (found !== undefined) return found;
    const known = merchants.list().map((each) => each.endpoint.name);
    throw new TradeError(`there is no endpoint ${endpoint}; there are: ${known.join(', ') || 'none'}`);
  };
  const offer = (wish: ProductWish): Product => {
    merchant(wish.endpoint);
    const product: Product = {
      productId: wish.productId ?? `OFFI${String(products.list().length + 1).padStart(18, '8')}`,
      name: wish.name ?? wish.endpoint,
      endpoint: wish.endpoint,
      skuCode: wish.skuCode ?? testProduct.skuCode,
      chargingModes: wish.chargingModes ?? allModes,
      state: 'on-sale',
      failedOrders: {},
      failedProbeDays: 0,
      lastFailedProbeDay: null,
    };
    products.put(product.productId, product);
    return product;
  };
  const addBuyer = (wish: Partial<Buyer>): Buyer => {
    const number = buyers.list().length;
    const { customerId, customerName, mobilePhone } = testBuyer;
    const buyer: Buyer = {
      customerId: number === 0 ? customerId : `${customerId.slice(0, -3)}${String(number).padStart(3, '0')}`,
      customerName: number === 0 ? customerName : `mock_user_${String(number + 1).padStart(2, '0')}`,
      mobilePhone,
      email: testMail,
      ...wish,
    };
    buyers.put(buyer.customerId, buyer);
    return buyer;
  };
  if (buyers.list().length === 0) addBuyer({});

  return {
    register(registered) {
      const { name } = registered.endpoint;
      merchants.put(name, registered);
      if (!products.list().some(({ endpoint }) => endpoint === name)) offer({ endpoint: name });
    },
    merchants: merchants.list,
    merchant,
    offer,
    product(productId) {
      const found = products.get(productId);
      if (found === undefined) throw new TradeError(`there is no product ${productId}`);
      return found;
    },
    products: products.list,
    keep: (product) => products.put(product.productId, product),
    addBuyer,
    buyer(customerId) {
      const found = buyers.get(customerId);
      if (found === undefined) throw new TradeError(`there is no buyer ${customerId}`);
      return found;
    },
    buyers: buyers.list,
  };
}
