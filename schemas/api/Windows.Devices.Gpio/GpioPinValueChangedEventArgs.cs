namespace Windows.Devices.Gpio
{
    /// <summary>Handed to <c>ValueChanged</c> of a pin.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.gpio.gpiopinvaluechangedeventargs"/>
    public sealed class GpioPinValueChangedEventArgs
    {
        private extern GpioPinValueChangedEventArgs();
        public extern GpioPinEdge Edge { get; }
    }
}
