using System;

namespace Windows.ApplicationModel.Store
{
    /// <summary>How a purchase ended.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.store.purchaseresults"/>
    public sealed class PurchaseResults
    {
        internal PurchaseResults(ProductPurchaseStatus status)
        {
            Status = status;
            TransactionId = status == ProductPurchaseStatus.Succeeded ? Guid.NewGuid() : Guid.Empty;
        }

        public string OfferId
        {
            get { return ""; }
        }

        public string ReceiptXml
        {
            get { return ""; }
        }

        public ProductPurchaseStatus Status { get; }
        public Guid TransactionId { get; }
    }
}
