namespace Windows.UI.Xaml.Documents
{
    /// <summary>The end of a line.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.linebreak"/>
    public sealed class LineBreak : Inline
    {
        public extern LineBreak();
    }
}
