using System.Collections.Generic;
using System.Threading.Tasks;

namespace Windows.Storage
{
    /// <summary>A change of the data's format.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.setversionrequest"/>
    public sealed class SetVersionRequest
    {
        private readonly List<Task> open = new List<Task>();

        internal SetVersionRequest(uint currentVersion, uint desiredVersion)
        {
            CurrentVersion = currentVersion;
            DesiredVersion = desiredVersion;
        }

        public uint CurrentVersion { get; }
        public uint DesiredVersion { get; }

        public SetVersionDeferral GetDeferral()
        {
            var ended = new TaskCompletionSource<bool>();
            open.Add(ended.Task);
            return new SetVersionDeferral(ended);
        }

        /// <summary>Ends when all deferrals have been completed.</summary>
        internal Task Finished()
        {
            return Task.WhenAll(open);
        }
    }
}
