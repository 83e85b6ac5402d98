namespace Windows.Phone.UI.Input
{
    /// <summary>The camera button was pressed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.phone.ui.input.cameraeventargs"/>
    public sealed class CameraEventArgs
    {
        private CameraEventArgs()
        {
        }
    }
}
