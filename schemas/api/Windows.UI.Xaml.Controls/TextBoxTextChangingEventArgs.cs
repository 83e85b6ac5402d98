namespace Windows.UI.Xaml.Controls
{
    /// <summary>The text is being changed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.textboxtextchangingeventargs"/>
    public sealed class TextBoxTextChangingEventArgs
    {
        private extern TextBoxTextChangingEventArgs();
        public extern bool IsContentChanging { get; }
    }
}
