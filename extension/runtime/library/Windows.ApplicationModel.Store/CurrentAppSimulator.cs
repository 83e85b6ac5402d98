using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage;

namespace Windows.ApplicationModel.Store
{
    /// <summary>The store as an app sees it that is not in it yet.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.store.currentappsimulator"/>
    public static class CurrentAppSimulator
    {
        private static StoreProxy proxy = StoreProxy.Of(null);

        public static Guid AppId
        {
            get { return proxy.AppId; }
        }

        public static LicenseInformation LicenseInformation
        {
            get { return proxy.License; }
        }

        public static Uri LinkUri
        {
            get { return proxy.LinkUri; }
        }

        public static IAsyncOperation<ListingInformation> LoadListingInformationAsync()
        {
            return Task.FromResult(proxy.Listing).AsAsyncOperation();
        }

        /// <summary>What a WindowsStoreProxy.xml says takes the place of what was known.</summary>
        public static IAsyncAction ReloadSimulatorAsync(StorageFile simulatorSettings)
        {
            if (simulatorSettings == null) throw new ArgumentNullException("simulatorSettings");
            return Reload(simulatorSettings).AsAsyncAction();
        }

        /// <summary>A trial becomes the whole app.</summary>
        public static IAsyncOperation<string> RequestAppPurchaseAsync(bool includeReceipt)
        {
            proxy.License.IsTrial = false;
            proxy.License.IsActive = true;
            proxy.License.Changed();
            return Task.FromResult("").AsAsyncOperation();
        }

        public static IAsyncOperation<PurchaseResults> RequestProductPurchaseAsync(string productId)
        {
            if (productId == null) throw new ArgumentNullException("productId");
            return Task.FromResult(new PurchaseResults(proxy.Buy(productId))).AsAsyncOperation();
        }

        /// <summary>As Windows 8 has it: without receipt the text is empty.</summary>
        public static IAsyncOperation<string> RequestProductPurchaseAsync(string productId, bool includeReceipt)
        {
            if (productId == null) throw new ArgumentNullException("productId");
            proxy.Buy(productId);
            return Task.FromResult("").AsAsyncOperation();
        }

        private static async Task Reload(StorageFile settings)
        {
            proxy = StoreProxy.Of(await FileIO.ReadTextAsync(settings));
        }
    }
}
