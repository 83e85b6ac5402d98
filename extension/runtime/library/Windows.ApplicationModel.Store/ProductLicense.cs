using System;

namespace Windows.ApplicationModel.Store
{
    /// <summary>What the user may do with a thing that the app sells.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.store.productlicense"/>
    public sealed class ProductLicense
    {
        internal ProductLicense(string productId, bool isConsumable)
        {
            ProductId = productId;
            IsConsumable = isConsumable;
            ExpirationDate = LicenseInformation.Never;
        }

        public DateTimeOffset ExpirationDate { get; internal set; }
        public bool IsActive { get; internal set; }
        public bool IsConsumable { get; }
        public string ProductId { get; }
    }
}
