namespace Windows.ApplicationModel.Store
{
    /// <summary>What kind of thing an app sells.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.store.producttype"/>
    public enum ProductType
    {
        Unknown = 0,
        Durable = 1,
        Consumable = 2,
    }
}
