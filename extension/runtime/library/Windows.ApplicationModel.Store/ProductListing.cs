namespace Windows.ApplicationModel.Store
{
    /// <summary>How a thing that the app sells is offered.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.store.productlisting"/>
    public sealed class ProductListing
    {
        internal ProductListing(string productId, ProductType productType, string name, string description, string formattedPrice)
        {
            ProductId = productId;
            ProductType = productType;
            Name = name;
            Description = description;
            FormattedPrice = formattedPrice;
        }

        public string Description { get; }
        public string FormattedPrice { get; }
        public string Name { get; }
        public string ProductId { get; }
        public ProductType ProductType { get; }
    }
}
