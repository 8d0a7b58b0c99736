import { lexicon } from "./lexicon.ts";

export const economy = lexicon({
  id: "medtop:04000000",
  name: "economy, business and finance",
  strong: `shareholder, stock market, stock exchange, shares, dividend, net income, quarterly profit, earnings, revenue, profit,
    inflation, interest rate, central bank, federal reserve, gross domestic product, gdp, recession, bond, bondholder, investor,
    investment, merger, acquisition, takeover, bankruptcy, bankrupt, creditor, startup, tariff, exporter, importer, imports,
    currency, exchange rate, hedge fund, venture capital, retailer, wholesaler, manufacturer, subsidiary, turnover, fiscal year,
    chief executive, ceo, wall street, commodity, crude oil, oil price, mortgage, lender, loan, equity, stake, antitrust, ipo, initial public offering,
    consumer prices, supply chain, trade deficit, trade war, housing market, billion-dollar`,
  weak: `economy, economic, economist, company, business, market, bank, banking, price, sale, sales, trade, export, import, debt, budget,
    tax, financial, finance, industry, industrial, growth, quarter, cost, customer, consumer, demand, supply, factory, firm, fund, money,
    product, deal, analyst, billion, million, share, spending, loss, asset`,
});
