namespace Windows.UI.Xaml.Controls
{
    /// <summary>The user took a proposal.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.autosuggestboxsuggestionchoseneventargs"/>
    public sealed class AutoSuggestBoxSuggestionChosenEventArgs : DependencyObject
    {
        public extern AutoSuggestBoxSuggestionChosenEventArgs();
        public extern object SelectedItem { get; }
    }
}
