using System;
using Windows.System.Profile;

namespace Windows.Security.ExchangeActiveSyncProvisioning
{
    /// <summary>What device this is. The simulated one has no maker.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.exchangeactivesyncprovisioning.easclientdeviceinformation"/>
    public sealed class EasClientDeviceInformation
    {
        public string FriendlyName
        {
            get { return Environment.MachineName; }
        }

        public Guid Id
        {
            get { return new Guid("5d1f9c1e-0000-4000-8000-51f0a7ed0001"); }
        }

        public string OperatingSystem
        {
            get { return Families.IsPhone ? "WindowsPhone" : "WINDOWS"; }
        }

        public string SystemFirmwareVersion
        {
            get { return "1.0"; }
        }

        public string SystemHardwareVersion
        {
            get { return "1.0"; }
        }

        public string SystemManufacturer
        {
            get { return "Simulated"; }
        }

        public string SystemProductName
        {
            get { return "Simulated PC"; }
        }

        public string SystemSku
        {
            get { return "Simulated"; }
        }
    }
}
