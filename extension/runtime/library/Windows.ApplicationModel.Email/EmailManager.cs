using System;
using System.Linq;
using Windows.Foundation;
using Windows.System;

namespace Windows.ApplicationModel.Email
{
    /// <summary>Lets the user write e-mail.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.email.emailmanager"/>
    public static class EmailManager
    {
        public static extern IAsyncOperation<EmailStore> RequestStoreAsync(EmailStoreAccessType accessType);

        /// <summary>No window of a mail app opens on the simulated PC; the journal notes the message as a mailto address.</summary>
        public static IAsyncAction ShowComposeNewEmailAsync(EmailMessage message)
        {
            if (message == null) throw new ArgumentNullException("message");
            var to = string.Join(",", message.To.Select(each => each.Address));
            var what = "mailto:" + to + "?subject=" + Uri.EscapeDataString(message.Subject) + "&body=" + Uri.EscapeDataString(message.Body);
            return Later.Do(() => { Launcher.Launch(what); });
        }
    }
}
