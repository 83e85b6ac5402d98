using Windows.Foundation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Text to edit, with proposals.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.autosuggestbox"/>
    public sealed class AutoSuggestBox : ItemsControl
    {
        public extern AutoSuggestBox();
        public extern bool AutoMaximizeSuggestionArea { get; set; }
        public extern object Description { get; set; }
        public extern object Header { get; set; }
        public extern bool IsSuggestionListOpen { get; set; }
        public extern double MaxSuggestionListHeight { get; set; }
        public extern string PlaceholderText { get; set; }
        public extern IconElement QueryIcon { get; set; }
        public extern string Text { get; set; }
        public extern Style TextBoxStyle { get; set; }
        public extern string TextMemberPath { get; set; }
        public extern bool UpdateTextOnSelect { get; set; }
        public extern event TypedEventHandler<AutoSuggestBox, AutoSuggestBoxQuerySubmittedEventArgs> QuerySubmitted;
        public extern event TypedEventHandler<AutoSuggestBox, AutoSuggestBoxSuggestionChosenEventArgs> SuggestionChosen;
        public extern event TypedEventHandler<AutoSuggestBox, AutoSuggestBoxTextChangedEventArgs> TextChanged;
    }
}
