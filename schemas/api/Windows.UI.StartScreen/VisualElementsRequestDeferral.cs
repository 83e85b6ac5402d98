namespace Windows.UI.StartScreen
{
    /// <summary>Lets the answer come later.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.startscreen.visualelementsrequestdeferral"/>
    public sealed class VisualElementsRequestDeferral
    {
        private extern VisualElementsRequestDeferral();
        public extern void Complete();
    }
}
