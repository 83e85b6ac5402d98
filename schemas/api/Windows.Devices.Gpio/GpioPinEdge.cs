namespace Windows.Devices.Gpio
{
    /// <summary>Which way the value of a pin went.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.gpio.gpiopinedge"/>
    public enum GpioPinEdge
    {
        FallingEdge = 0,
        RisingEdge = 1,
    }
}
