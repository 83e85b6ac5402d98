namespace Windows.Devices.Gpio
{
    /// <summary>What became of the wish to open a pin.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.gpio.gpioopenstatus"/>
    public enum GpioOpenStatus
    {
        PinOpened = 0,
        PinUnavailable = 1,
        SharingViolation = 2,
        MuxingConflict = 3,
        UnknownError = 4,
    }
}
