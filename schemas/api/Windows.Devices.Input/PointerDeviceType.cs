namespace Windows.Devices.Input
{
    /// <summary>What a pointer is moved with.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.input.pointerdevicetype"/>
    public enum PointerDeviceType
    {
        Touch = 0,
        Pen = 1,
        Mouse = 2,
    }
}
