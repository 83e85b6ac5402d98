using System;
using System.Globalization;
using System.Xml.Linq;

namespace Windows.ApplicationModel.Store
{
    /// <summary>What the simulator of the store is told by a WindowsStoreProxy.xml, or knows without one.</summary>
    internal sealed class StoreProxy
    {
        /// <summary>https://learn.microsoft.com/windows/uwp/monetize/in-app-purchases-and-trials-using-the-windows-applicationmodel-store-namespace</summary>
        private const string Default = "<CurrentApp><ListingInformation><App>"
            + "<AppId>00000000-0000-0000-0000-000000000000</AppId>"
            + "<LinkUri>http://apps.windows.microsoft.com/app/00000000-0000-0000-0000-000000000000</LinkUri>"
            + "<CurrentMarket>en-US</CurrentMarket><AgeRating>3</AgeRating>"
            + "<MarketData><Name>AppName</Name><Description>AppDescription</Description><Price>1.00</Price><CurrencySymbol>$</CurrencySymbol></MarketData></App>"
            + "<Product ProductId=\"1\" ProductType=\"Durable\"><MarketData><Name>Product1Name</Name><Price>1.00</Price><CurrencySymbol>$</CurrencySymbol></MarketData></Product>"
            + "</ListingInformation><LicenseInformation><App><IsActive>true</IsActive><IsTrial>true</IsTrial></App>"
            + "<Product ProductId=\"1\"><IsActive>true</IsActive></Product></LicenseInformation></CurrentApp>";

        private StoreProxy(XElement root)
        {
            var listing = root.Element("ListingInformation") ?? new XElement("ListingInformation");
            var app = listing.Element("App") ?? new XElement("App");
            Guid id;
            AppId = Guid.TryParse(Text(app, "AppId"), out id) ? id : Guid.Empty;
            LinkUri = new Uri(Text(app, "LinkUri") ?? "http://apps.windows.microsoft.com/app/" + AppId);
            ReadListing(listing, app);
            ReadLicense(root.Element("LicenseInformation") ?? new XElement("LicenseInformation"));
        }

        internal Guid AppId { get; }
        internal Uri LinkUri { get; }
        internal ListingInformation Listing { get; } = new ListingInformation();
        internal LicenseInformation License { get; } = new LicenseInformation();

        internal static StoreProxy Of(string xml)
        {
            return new StoreProxy(XElement.Parse(xml ?? Default));
        }

        /// <summary>The simulated user buys whatever is offered.</summary>
        internal ProductPurchaseStatus Buy(string productId)
        {
            ProductListing product;
            if (!Listing.Products.TryGetValue(productId, out product)) return ProductPurchaseStatus.NotPurchased;
            var license = LicenseOf(productId);
            if (license.IsActive && !license.IsConsumable) return ProductPurchaseStatus.AlreadyPurchased;
            if (license.IsActive) return ProductPurchaseStatus.NotFulfilled;
            license.IsActive = true;
            License.Changed();
            return ProductPurchaseStatus.Succeeded;
        }

        private void ReadListing(XElement listing, XElement app)
        {
            uint age;
            Listing.AgeRating = uint.TryParse(Text(app, "AgeRating"), out age) ? age : 0;
            Listing.CurrentMarket = Text(app, "CurrentMarket") ?? "";
            var market = MarketOf(app);
            Listing.Name = Text(market, "Name") ?? "";
            Listing.Description = Text(market, "Description") ?? "";
            Listing.FormattedPrice = PriceOf(market);
            foreach (var product in listing.Elements("Product"))
            {
                var offer = MarketOf(product);
                var id = (string)product.Attribute("ProductId");
                var type = (string)product.Attribute("ProductType") == "Consumable" ? ProductType.Consumable : ProductType.Durable;
                Listing.Products[id] = new ProductListing(id, type, Text(offer, "Name") ?? "", Text(offer, "Description") ?? "", PriceOf(offer));
                LicenseOf(id);
            }
        }

        private void ReadLicense(XElement license)
        {
            var app = license.Element("App") ?? new XElement("App");
            License.IsActive = Text(app, "IsActive") != "false";
            License.IsTrial = Text(app, "IsTrial") == "true";
            License.ExpirationDate = DateOf(app);
            foreach (var product in license.Elements("Product"))
            {
                var known = LicenseOf((string)product.Attribute("ProductId"));
                known.IsActive = Text(product, "IsActive") == "true";
                known.ExpirationDate = DateOf(product);
            }
        }

        private ProductLicense LicenseOf(string id)
        {
            ProductLicense known;
            if (License.Products.TryGetValue(id, out known)) return known;
            ProductListing listing;
            var isConsumable = Listing.Products.TryGetValue(id, out listing) && listing.ProductType == ProductType.Consumable;
            return License.Products[id] = new ProductLicense(id, isConsumable);
        }

        private static DateTimeOffset DateOf(XElement element)
        {
            DateTimeOffset date;
            var text = Text(element, "ExpirationDate");
            return text != null && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date) ? date : LicenseInformation.Never;
        }

        private static XElement MarketOf(XElement element)
        {
            return element.Element("MarketData") ?? new XElement("MarketData");
        }

        private static string PriceOf(XElement market)
        {
            return (Text(market, "CurrencySymbol") ?? "$") + (Text(market, "Price") ?? "0.00");
        }

        private static string Text(XElement element, string name)
        {
            var child = element.Element(name);
            return child == null ? null : child.Value;
        }
    }
}
