namespace Windows.UI.Xaml.Controls
{
    /// <summary>Something is being pasted.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.textcontrolpasteeventargs"/>
    public sealed class TextControlPasteEventArgs
    {
        private extern TextControlPasteEventArgs();
        public extern bool Handled { get; set; }
    }
}
