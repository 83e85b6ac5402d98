using System.Collections.Generic;

namespace Windows.ApplicationModel.Store
{
    /// <summary>How the store offers the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.store.listinginformation"/>
    public sealed class ListingInformation
    {
        internal readonly Dictionary<string, ProductListing> Products = new Dictionary<string, ProductListing>();

        internal ListingInformation()
        {
        }

        public uint AgeRating { get; internal set; }
        public string CurrentMarket { get; internal set; }
        public string Description { get; internal set; }
        public string FormattedPrice { get; internal set; }
        public string Name { get; internal set; }

        public IReadOnlyDictionary<string, ProductListing> ProductListings
        {
            get { return Products; }
        }
    }
}
