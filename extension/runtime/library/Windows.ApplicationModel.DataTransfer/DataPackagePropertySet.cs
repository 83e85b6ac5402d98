using System;
using System.Collections.Generic;

namespace Windows.ApplicationModel.DataTransfer
{
    /// <summary>What is said about things that are shared.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.datapackagepropertyset"/>
    public sealed class DataPackagePropertySet
    {
        internal DataPackagePropertySet()
        {
            FileTypes = new List<string>();
        }

        public Uri ApplicationListingUri { get; set; }
        public string ApplicationName { get; set; } = "";
        public Uri ContentSourceApplicationLink { get; set; }
        public Uri ContentSourceWebLink { get; set; }
        public string Description { get; set; } = "";
        public IList<string> FileTypes { get; }
        public string PackageFamilyName { get; set; } = "";
        public string Title { get; set; } = "";
    }
}
