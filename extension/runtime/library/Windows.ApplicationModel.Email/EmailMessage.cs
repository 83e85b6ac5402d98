using System;
using System.Collections.Generic;

namespace Windows.ApplicationModel.Email
{
    /// <summary>An e-mail.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.email.emailmessage"/>
    public sealed class EmailMessage
    {
        public EmailMessage()
        {
            Attachments = new List<EmailAttachment>();
            Bcc = new List<EmailRecipient>();
            Body = "";
            CC = new List<EmailRecipient>();
            Importance = EmailImportance.Normal;
            Subject = "";
            To = new List<EmailRecipient>();
        }

        public IList<EmailAttachment> Attachments { get; private set; }
        public IList<EmailRecipient> Bcc { get; private set; }
        public string Body { get; set; }
        public IList<EmailRecipient> CC { get; private set; }
        public EmailImportance Importance { get; set; }
        public EmailRecipient Sender { get; set; }
        public DateTimeOffset? SentTime { get; set; }
        public string Subject { get; set; }
        public IList<EmailRecipient> To { get; private set; }
    }
}
