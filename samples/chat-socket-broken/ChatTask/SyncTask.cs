using System;
using System.Diagnostics;
using Windows.ApplicationModel.Background;
using Windows.Web.Http;

namespace Chat.Tasks
{
    /// <summary>Fetches the list of contacts every quarter of an hour, or rather would.</summary>
    public sealed class SyncTask : IBackgroundTask
    {
        public async void Run(IBackgroundTaskInstance taskInstance)
        {
            using (var client = new HttpClient())
            {
                // Mistake: Run returns here, and without a deferral Windows may end the process before the answer comes.
                string contacts = await client.GetStringAsync(new Uri("http://localhost:40405/contacts"));
                Debug.WriteLine(contacts);
            }
        }
    }
}
