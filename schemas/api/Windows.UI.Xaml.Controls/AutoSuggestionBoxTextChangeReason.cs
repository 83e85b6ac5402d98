namespace Windows.UI.Xaml.Controls
{
    /// <summary>Who changed the text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.autosuggestionboxtextchangereason"/>
    public enum AutoSuggestionBoxTextChangeReason
    {
        UserInput = 0,
        ProgrammaticChange = 1,
        SuggestionChosen = 2,
    }
}
