namespace Windows.ApplicationModel.Store
{
    /// <summary>How a purchase ended.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.store.productpurchasestatus"/>
    public enum ProductPurchaseStatus
    {
        Succeeded = 0,
        AlreadyPurchased = 1,
        NotFulfilled = 2,
        NotPurchased = 3,
    }
}
