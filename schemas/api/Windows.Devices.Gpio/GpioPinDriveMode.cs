namespace Windows.Devices.Gpio
{
    /// <summary>Whether a pin is read or written, and how it is held.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.gpio.gpiopindrivemode"/>
    public enum GpioPinDriveMode
    {
        Input = 0,
        Output = 1,
        InputPullUp = 2,
        InputPullDown = 3,
        OutputOpenDrain = 4,
        OutputOpenDrainPullUp = 5,
        OutputOpenSource = 6,
        OutputOpenSourcePullDown = 7,
    }
}
