namespace Windows.UI.Xaml.Controls
{
    /// <summary>The user wants to search.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.autosuggestboxquerysubmittedeventargs"/>
    public sealed class AutoSuggestBoxQuerySubmittedEventArgs : DependencyObject
    {
        public extern AutoSuggestBoxQuerySubmittedEventArgs();
        public extern object ChosenSuggestion { get; }
        public extern string QueryText { get; }
    }
}
