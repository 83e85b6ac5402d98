using System;
using Windows.Devices.Bluetooth;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when a wanted advertisement is received by Bluetooth Low Energy.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.bluetoothleadvertisementwatchertrigger"/>
    public sealed class BluetoothLEAdvertisementWatcherTrigger : IBackgroundTrigger
    {
        public extern BluetoothLEAdvertisementWatcherTrigger();
        public extern bool AllowExtendedAdvertisements { get; set; }
        public extern TimeSpan MaxOutOfRangeTimeout { get; }
        public extern TimeSpan MaxSamplingInterval { get; }
        public extern TimeSpan MinOutOfRangeTimeout { get; }
        public extern TimeSpan MinSamplingInterval { get; }
        public extern BluetoothSignalStrengthFilter SignalStrengthFilter { get; set; }
    }
}
