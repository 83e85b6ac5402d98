using System;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A choice of a selection box.</summary>
    public sealed class ToastSelectionBoxItem
    {
        public ToastSelectionBoxItem(string id, string content)
        {
            if (id == null) throw new ArgumentNullException("id");
            if (content == null) throw new ArgumentNullException("content");
            Id = id;
            Content = content;
        }
        public string Id { get; private set; }
        public string Content { get; private set; }
    }
}
