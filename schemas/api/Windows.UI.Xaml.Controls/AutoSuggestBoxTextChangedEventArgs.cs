namespace Windows.UI.Xaml.Controls
{
    /// <summary>The text was changed, and by whom.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.autosuggestboxtextchangedeventargs"/>
    public sealed class AutoSuggestBoxTextChangedEventArgs : DependencyObject
    {
        public extern AutoSuggestBoxTextChangedEventArgs();
        public extern AutoSuggestionBoxTextChangeReason Reason { get; set; }
        public extern bool CheckCurrent();
    }
}
