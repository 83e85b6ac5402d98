namespace Windows.Phone.UI.Input
{
    /// <summary>The back button was pressed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.phone.ui.input.backpressedeventargs"/>
    public sealed class BackPressedEventArgs
    {
        private BackPressedEventArgs()
        {
        }

        public bool Handled { get; set; }
    }
}
