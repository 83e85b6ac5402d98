namespace Windows.UI.Input
{
    /// <summary>How far a press that is held has come.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.input.holdingstate"/>
    public enum HoldingState
    {
        Started = 0,
        Completed = 1,
        Canceled = 2,
    }
}
