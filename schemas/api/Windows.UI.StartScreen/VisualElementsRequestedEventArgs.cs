namespace Windows.UI.StartScreen
{
    /// <summary>Carries the request for other looks.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.startscreen.visualelementsrequestedeventargs"/>
    public sealed class VisualElementsRequestedEventArgs
    {
        private extern VisualElementsRequestedEventArgs();
        public extern VisualElementsRequest Request { get; }
    }
}
