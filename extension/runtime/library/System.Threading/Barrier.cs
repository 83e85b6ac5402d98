namespace System.Threading
{
    /// <summary>Where several threads meet at the end of each phase.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.barrier"/>
    public class Barrier : IDisposable
    {
        private readonly object sync = new object();
        private readonly Action<Barrier> afterPhase;
        private int participants;
        private int arrived;
        private long phase;
        private Exception failure;

        public Barrier(int participantCount) : this(participantCount, null)
        {
        }
        public Barrier(int participantCount, Action<Barrier> postPhaseAction)
        {
            if (participantCount < 0 || participantCount > short.MaxValue) throw new ArgumentOutOfRangeException("participantCount");
            participants = participantCount;
            afterPhase = postPhaseAction;
        }
        public int ParticipantCount
        {
            get { return participants; }
        }
        public int ParticipantsRemaining
        {
            get { return participants - arrived; }
        }
        public long CurrentPhaseNumber
        {
            get { return phase; }
        }
        public long AddParticipant()
        {
            return AddParticipants(1);
        }
        public long AddParticipants(int participantCount)
        {
            if (participantCount < 1) throw new ArgumentOutOfRangeException("participantCount");
            lock (sync)
            {
                participants += participantCount;
                return phase;
            }
        }
        public void RemoveParticipant()
        {
            RemoveParticipants(1);
        }
        public void RemoveParticipants(int participantCount)
        {
            if (participantCount < 1) throw new ArgumentOutOfRangeException("participantCount");
            lock (sync)
            {
                if (participants < participantCount) throw new ArgumentOutOfRangeException("participantCount", "The participantCount argument must be less than or equal the number of participants.");
                if (participants - participantCount < arrived) throw new InvalidOperationException("The participantCount argument is greater than the number of participants that haven't yet arrived at the barrier in this phase.");
                participants -= participantCount;
                if (participants > 0 && arrived == participants) EndPhase();
            }
        }
        private void EndPhase()
        {
            failure = null;
            try
            {
                if (afterPhase != null) afterPhase(this);
            }
            catch (Exception error)
            {
                failure = error;
            }
            arrived = 0;
            phase++;
            Monitor.PulseAll(sync);
        }
        public void SignalAndWait()
        {
            SignalAndWait(Timeout.Infinite, default(CancellationToken));
        }
        public void SignalAndWait(CancellationToken cancellationToken)
        {
            SignalAndWait(Timeout.Infinite, cancellationToken);
        }
        public bool SignalAndWait(int millisecondsTimeout)
        {
            return SignalAndWait(millisecondsTimeout, default(CancellationToken));
        }
        public bool SignalAndWait(TimeSpan timeout)
        {
            return SignalAndWait(WaitHandle.Milliseconds(timeout), default(CancellationToken));
        }
        public bool SignalAndWait(int millisecondsTimeout, CancellationToken cancellationToken)
        {
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            cancellationToken.ThrowIfCancellationRequested();
            CancellationTokenRegistration canceling = cancellationToken.RegisterQuietly(Wake);
            try
            {
                lock (sync)
                {
                    if (participants == 0) throw new InvalidOperationException("The barrier has no registered participants.");
                    if (arrived == participants) throw new InvalidOperationException("The number of threads using the barrier exceeded the total number of registered participants.");
                    long mine = phase;
                    arrived++;
                    if (arrived == participants) EndPhase();
                    else
                    {
                        Deadline deadline = new Deadline(millisecondsTimeout);
                        while (phase == mine)
                        {
                            bool inTime = Monitor.Wait(sync, deadline.Left);
                            if (phase != mine) break;
                            if (inTime && !cancellationToken.IsCancellationRequested) continue;
                            arrived--;
                            cancellationToken.ThrowIfCancellationRequested();
                            return false;
                        }
                    }
                    if (failure != null) throw new BarrierPostPhaseException(failure);
                    return true;
                }
            }
            finally
            {
                canceling.Forget();
            }
        }
        private void Wake()
        {
            lock (sync)
            {
                Monitor.PulseAll(sync);
            }
        }
        public void Dispose()
        {
        }
    }
}
