namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the state of an advertisement sent by Bluetooth Low Energy changes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.bluetoothleadvertisementpublishertrigger"/>
    public sealed class BluetoothLEAdvertisementPublisherTrigger : IBackgroundTrigger
    {
        public extern BluetoothLEAdvertisementPublisherTrigger();
        public extern bool IncludeTransmitPowerLevel { get; set; }
        public extern bool IsAnonymous { get; set; }
        public extern short? PreferredTransmitPowerLevelInDBm { get; set; }
        public extern bool UseExtendedFormat { get; set; }
    }
}
