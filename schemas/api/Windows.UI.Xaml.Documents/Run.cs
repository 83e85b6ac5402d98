namespace Windows.UI.Xaml.Documents
{
    /// <summary>A piece of a text in one style.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.run"/>
    public sealed class Run : Inline
    {
        public extern Run();
        public extern FlowDirection FlowDirection { get; set; }
        public extern string Text { get; set; }
    }
}
