using System;
using Windows.Foundation;

namespace Windows.ApplicationModel.Store
{
    /// <summary>The store as an app sees it that was installed from it: here it is bought, and nothing is offered.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.store.currentapp"/>
    public static class CurrentApp
    {
        private static readonly LicenseInformation license = new LicenseInformation { IsActive = true };

        public static extern Guid AppId { get; }

        public static LicenseInformation LicenseInformation
        {
            get { return license; }
        }

        public static extern Uri LinkUri { get; }
        public static extern IAsyncOperation<string> GetAppReceiptAsync();
        public static extern IAsyncOperation<string> GetProductReceiptAsync(string productId);
        public static extern IAsyncOperation<ListingInformation> LoadListingInformationAsync();
        public static extern IAsyncOperation<string> RequestAppPurchaseAsync(bool includeReceipt);
        public static extern IAsyncOperation<PurchaseResults> RequestProductPurchaseAsync(string productId);
        public static extern IAsyncOperation<string> RequestProductPurchaseAsync(string productId, bool includeReceipt);
    }
}
