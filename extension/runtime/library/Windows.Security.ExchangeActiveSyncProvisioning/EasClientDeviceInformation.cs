using System;

namespace Windows.Security.ExchangeActiveSyncProvisioning
{
    /// <summary>What the device is called, and who has made it: here nobody has, and it says so.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.exchangeactivesyncprovisioning.easclientdeviceinformation"/>
    public sealed class EasClientDeviceInformation
    {
        public EasClientDeviceInformation()
        {
        }

        public string FriendlyName
        {
            get { return Environment.MachineName; }
        }

        /// <summary>The same in each run.</summary>
        public Guid Id
        {
            get { return new Guid("5d0f7c1e-8a43-4c5b-9e20-6f1b2a3c4d5e"); }
        }

        public string OperatingSystem
        {
            get { return "WINDOWS"; }
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
            get { return "Simulated_PC"; }
        }
    }
}
