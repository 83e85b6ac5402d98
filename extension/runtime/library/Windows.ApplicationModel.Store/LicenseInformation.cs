using System;
using System.Collections.Generic;

namespace Windows.ApplicationModel.Store
{
    /// <summary>What the user may do with the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.store.licenseinformation"/>
    public sealed class LicenseInformation
    {
        internal static readonly DateTimeOffset Never = DateTimeOffset.MaxValue;
        internal readonly Dictionary<string, ProductLicense> Products = new Dictionary<string, ProductLicense>();

        internal LicenseInformation()
        {
            ExpirationDate = Never;
        }

        public DateTimeOffset ExpirationDate { get; internal set; }
        public bool IsActive { get; internal set; }
        public bool IsTrial { get; internal set; }

        public IReadOnlyDictionary<string, ProductLicense> ProductLicenses
        {
            get { return Products; }
        }

        public event LicenseChangedEventHandler LicenseChanged;

        internal void Changed()
        {
            var handlers = LicenseChanged;
            if (handlers != null) handlers();
        }
    }
}
