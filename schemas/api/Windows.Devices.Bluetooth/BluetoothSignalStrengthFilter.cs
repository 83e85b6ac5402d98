using System;

namespace Windows.Devices.Bluetooth
{
    /// <summary>How strong a signal has to be, and how long, to be told.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.bluetooth.bluetoothsignalstrengthfilter"/>
    public sealed class BluetoothSignalStrengthFilter
    {
        public extern BluetoothSignalStrengthFilter();
        public extern short? InRangeThresholdInDBm { get; set; }
        public extern TimeSpan? OutOfRangeTimeout { get; set; }
        public extern short? OutOfRangeThresholdInDBm { get; set; }
        public extern TimeSpan? SamplingInterval { get; set; }
    }
}
