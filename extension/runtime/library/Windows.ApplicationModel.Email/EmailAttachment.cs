using Windows.Storage.Streams;

namespace Windows.ApplicationModel.Email
{
    /// <summary>A file of an e-mail.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.email.emailattachment"/>
    public sealed class EmailAttachment
    {
        public EmailAttachment() : this("", null)
        {
        }

        public EmailAttachment(string fileName, IRandomAccessStreamReference data) : this(fileName, data, "")
        {
        }

        public EmailAttachment(string fileName, IRandomAccessStreamReference data, string mimeType)
        {
            FileName = fileName;
            Data = data;
            MimeType = mimeType;
        }

        public IRandomAccessStreamReference Data { get; set; }
        public string FileName { get; set; }
        public string MimeType { get; set; }
    }
}
