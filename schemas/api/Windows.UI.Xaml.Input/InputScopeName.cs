namespace Windows.UI.Xaml.Input
{
    /// <summary>What kind of text is expected.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.inputscopename"/>
    public sealed class InputScopeName : DependencyObject
    {
        public extern InputScopeName();
        public extern InputScopeName(InputScopeNameValue nameValue);
        public extern InputScopeNameValue NameValue { get; set; }
    }
}
