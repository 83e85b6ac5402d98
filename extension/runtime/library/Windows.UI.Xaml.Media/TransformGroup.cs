namespace Windows.UI.Xaml.Media
{
    /// <summary>Several transforms as one.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.transformgroup"/>
    public sealed class TransformGroup : Transform
    {
        private TransformCollection children;

        public extern TransformGroup();

        public TransformCollection Children
        {
            get { return children ?? (children = new TransformCollection()); }
            set { children = value; }
        }
    }
}
